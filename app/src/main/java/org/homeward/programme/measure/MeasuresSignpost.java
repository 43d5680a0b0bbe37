package org.homeward.programme.measure;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the measures of the programme. */
@Component
@Order(12)
class MeasuresSignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        return actor.may(Right.SEE_MEASURES) ? List.of(NavigationItem.to("Measures", MeasuresPage.PATH)) : List.of();
    }
}
