//! Texts that contain markup. Tests check the generated page, and that no text is run as a doctest.

/// A catalogue with such texts.
pub mod hostile {
    obs_codes::obs_codes! { inline = r##"
        statuses:
          - code: 404
            reason: "Not `Found` <b>"
            description: "    panic!(\"indented\")"
            causes:
              - { id: fenced, description: "```\npanic!(\"fenced\")\n```", help: "~~~\npanic!(\"help\")\n~~~" }
              - { id: lines, description: "words\n\n    panic!(\"lines\")" }
              - { id: heading, description: "# heading" }
              - { id: underline, description: "text\n===" }
              - { id: html, description: "<script>alert(1)</script> <!-- &copy; -->" }
              - { id: link, description: "[link](https://link.example) <https://auto.example> www.bare.example [StatusCode]" }
              - { id: table, description: "a | b\n--|--\nc | d" }
              - { id: footnote, description: "note[^1]\n\n[^1]: text" }
              - { id: emphasis, description: "*star* _line_ ~~gone~~ `code`" }
              - { id: list, description: "- item" }
              - { id: numbers, description: "1. item" }
              - { id: quote, description: "> quote \"it's\" -- ..." }
              - { id: backslash, description: "ends with \\" }
              - { id: note, description: It is gone., deprecated: { since: 0.2.0, note: "- [link](https://link.example) ![image](https://image.example/a.png) *star* <b>" } }
        error_codes:
          - code: "<i>`x`"
            name: Odd
            aliases: ["a`b``c"]
            status: 404
            description: "![image](https://image.example/a.png)"
    "## }
}
