package org.homeward.programme.feedback;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to what people say. */
@Component
@Order(76)
class FeedbackSignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.may(Right.SEE_PROGRAMME) ? List.of(NavigationItem.to("Feedback", FeedbackPage.PATH)) : List.of();
    }
}
