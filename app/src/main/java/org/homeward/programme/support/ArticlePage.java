package org.homeward.programme.support;

import org.homeward.ui.Page;

/** One article of the desk. */
public record ArticlePage(Article article) implements Page {
    @Override
    public String title() {
        return article.title();
    }
}
