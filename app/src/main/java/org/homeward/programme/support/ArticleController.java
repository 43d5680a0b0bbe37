package org.homeward.programme.support;

import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.programme.office.Topic;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the desk knows by heart. */
@Controller
@Needs(Right.SEE_PROGRAMME)
@RequestMapping(ArticlesPage.PATH)
class ArticleController {
    private final Articles articles;

    ArticleController(Articles articles) {
        this.articles = articles;
    }

    @GetMapping
    ArticlesPage show(Form form) {
        return new ArticlesPage(
                form, articles.search(form.value("q"), Choices.chosen(Topic.class, form.value("topic"))));
    }

    @GetMapping("/{article}")
    ArticlePage one(@PathVariable String article) {
        return new ArticlePage(articles.find(article).orElseThrow(() -> new NotFound("no such article")));
    }
}
