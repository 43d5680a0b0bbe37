package org.homeward.bench;

/** How the table is printed: for a screen, or for a Markdown page. Named as people type it. */
enum Format {
    text,
    md;

    String of(Table table) {
        return this == md ? table.markdown() : table.aligned();
    }
}
