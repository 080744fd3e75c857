// The search box. Pages read the same without it. The index comes as a script, since a page from a file may not fetch.
"use strict";
(() => {
  const MOST = 30;
  const box = document.querySelector(".search");
  const input = document.getElementById("_query");
  const list = document.getElementById("_results");
  const status = document.getElementById("_status");
  let entries = null, waiting = [], found = [], selected = -1;

  const fold = (text) => text.toLowerCase().replace(/[\s_.-]+/g, "");
  const words = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

  // Each entry: name, kind, address, description, other names, messages.
  window.obsCodesIndex = (rows) => {
    entries = rows.map(([name, kind, href, text, names, messages]) => ({
      name, kind, href, text,
      names: [name, ...names].map(fold),
      messages: messages.map((message) => message.toLowerCase()),
      all: [name, ...names, text, ...messages].join(" ").toLowerCase(),
    }));
    for (const wanted of waiting.splice(0)) wanted();
  };

  const whenLoaded = (wanted) => {
    if (entries) return wanted();
    waiting.push(wanted);
    if (waiting.length > 1) return;
    const script = document.createElement("script");
    script.src = "search-index.js";
    document.head.append(script);
  };

  // The less, the better; nothing for what does not match.
  const rank = (entry, query, folded, parts) => {
    if (entry.names.includes(folded)) return 0;
    if (entry.messages.some((message) => message.length > 3 && query.includes(message))) return 1;
    if (entry.names.some((name) => name.startsWith(folded))) return 2;
    if (entry.names.some((name) => name.includes(folded))) return 3;
    if (query.length > 3 && entry.messages.some((message) => message.includes(query))) return 4;
    if (parts.every((part) => entry.all.includes(part))) return 5;
    return undefined;
  };

  const search = (text) => {
    const query = text.trim().toLowerCase(), folded = fold(query), parts = words(query);
    if (!folded) return [];
    const ranked = [];
    for (const entry of entries) {
      const order = rank(entry, query, folded, parts);
      if (order !== undefined) ranked.push([order, entry]);
    }
    return ranked.sort((a, b) => a[0] - b[0]).map(([, entry]) => entry);
  };

  const option = (entry, index) => {
    const item = document.createElement("li");
    const name = document.createElement("b"), kind = document.createElement("span"), text = document.createElement("div");
    name.textContent = entry.name;
    kind.textContent = ` ${entry.kind}`;
    text.textContent = entry.text;
    item.append(name, kind, text);
    item.id = `_option-${index}`;
    item.setAttribute("role", "option");
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => open(entry));
    return item;
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const open = (entry) => {
    close();
    location.href = entry.href;
  };

  const select = (index) => {
    list.children[selected]?.setAttribute("aria-selected", "false");
    selected = index;
    const item = list.children[selected];
    if (!item) return input.removeAttribute("aria-activedescendant");
    item.setAttribute("aria-selected", "true");
    item.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", item.id);
  };

  const show = () => {
    const all = search(input.value);
    found = all.slice(0, MOST);
    list.replaceChildren(...found.map(option));
    selected = -1;
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    select(found.length ? 0 : -1);
    status.textContent = input.value.trim() ? `${all.length || "no"} result${all.length === 1 ? "" : "s"}` : "";
  };

  input.addEventListener("input", () => whenLoaded(show));
  input.addEventListener("focus", () => whenLoaded(() => input.value && show()));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const { length } = found;
    if (event.key === "Escape") { close(); return; }
    if (list.hidden || !length) return;
    if (event.key === "ArrowDown") select((selected + 1) % length);
    else if (event.key === "ArrowUp") select((selected + length - 1) % length);
    else if (event.key === "Enter") open(found[Math.max(selected, 0)]);
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const typing = /^(input|textarea|select)$/i.test(event.target.tagName) || event.ctrlKey || event.metaKey || event.altKey;
    if (event.key !== "/" || typing) return;
    event.preventDefault();
    input.focus();
  });
  box.hidden = false;

  // The overview's address of an entry, such as `index.html#NoSuchKey`, leads on to the entry.
  const forward = () => {
    const id = location.hash.slice(1);
    if (!id || !document.body.classList.contains("overview")) return;
    const link = document.getElementById(id)?.closest("li, h3")?.querySelector("a");
    // The statuses of the overview are in it.
    if (link && !/^(status-)?\d+$/.test(id)) return location.replace(link.href);
    if (link) return;
    whenLoaded(() => {
      const entry = entries.find(({ href }) => href.endsWith(`#${id}`));
      if (entry) location.replace(entry.href);
    });
  };
  addEventListener("hashchange", forward);
  forward();
})();
