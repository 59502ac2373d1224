/** What a browser needs of its surroundings: where it is, who it runs for, its screen, its languages and its way out. */
const NEEDED =
  /^(path|home|user|username|logname|shell|lang|language|lc_\w+|tz|display|wayland_display|xauthority|xdg_\w+|dbus_session_bus_address|desktop_session|gtk_\w+|gdk_\w+|qt_\w+|fontconfig_\w+|ld_library_path|snap\w*|flatpak\w*|chrome_\w+|tmp|temp|tmpdir|systemroot|systemdrive|windir|comspec|pathext|os|appdata|localappdata|userprofile|userdomain|homedrive|homepath|allusersprofile|public|programdata|programfiles|programfiles\(x86\)|programw6432|commonprogram\w+|commonprogramfiles\(x86\)|computername|number_of_processors|processor_\w+|https?_proxy|no_proxy|all_proxy|ssl_cert_\w+|nix_\w+|__cf\w+)$/i;
const SECRET = /key|secret|token|passw/i;

/** The environment for the browser. Keys for models and all else that was set for this program do not go along. */
export function browserEnv(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && NEEDED.test(entry[0]) && !SECRET.test(entry[0]),
    ),
  );
}
