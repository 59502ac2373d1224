// Says how large an attached file is, as the vendor does. The form works without it.
for (const input of document.querySelectorAll('input[type=file]')) {
  input.addEventListener('change', () => {
    const help = document.getElementById(`${input.id}-help`);
    const file = input.files[0];
    if (help && file) help.textContent = `${file.name}, ${Math.ceil(file.size / 1024)} KB`;
  });
}
