// Says that a file is too large before it is sent: a film takes minutes on the line of a home, and the server would refuse it.

const MEBIBYTE = 1024 * 1024;
const MOST_FILES = 4;

/** @param {HTMLFormElement} form */
function watch(form) {
  const said = form.querySelector("[data-files-said]");
  if (!(said instanceof HTMLElement)) return;
  const look = () => {
    const words = wrong([...form.querySelectorAll("input[type=file]")].flatMap(chosen));
    said.textContent = words;
    said.hidden = words === "";
    return words === "";
  };
  form.addEventListener("change", look);
  form.addEventListener("submit", event => {
    if (look()) return;
    event.preventDefault();
    said.scrollIntoView({ block: "center" });
  });
}

/** @param {Element} box @returns {File[]} */
function chosen(box) {
  return box instanceof HTMLInputElement && box.files ? [...box.files] : [];
}

/** @param {File[]} files */
function wrong(files) {
  if (files.length > MOST_FILES) return `Send at most ${MOST_FILES} files with one message.`;
  const large = files.find(file => file.size > most(file) * MEBIBYTE);
  return large ? `${large.name} is larger than ${most(large)} MB. Make it smaller or shorter, then choose it again.` : "";
}

/** @param {File} file */
function most(file) {
  return file.type.startsWith("video/") ? 30 : 10;
}

for (const form of document.querySelectorAll("form.message-form")) if (form instanceof HTMLFormElement) watch(form);
