// A bare Electron window with a line of text: what any app pays before it does anything of its own.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  void window.loadURL('data:text/html,<title>bare</title><h1>ready</h1>');
});
app.on('window-all-closed', () => app.quit());
