package org.homeward.training;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody's own training, as it is written down about them. */
@Controller
@Needs(Right.SEE_OWN_ACCOUNT)
class MyTrainingController {
    private final HomeTraining training;
    private final Assessments assessments;
    private final Bookings bookings;

    MyTrainingController(HomeTraining training, Assessments assessments, Bookings bookings) {
        this.training = training;
        this.assessments = assessments;
        this.bookings = bookings;
    }

    @GetMapping(MyTrainingPage.PATH)
    MyTrainingPage show() {
        Actor actor = TrainingHand.actor();
        List<StaffTraining> mine = actor.homes().stream()
                .sorted(java.util.Comparator.comparing(HomeId::value))
                .map(home -> training.of(home, actor.person()))
                .toList();
        return new MyTrainingPage(mine, assessments.of(actor.person()), bookings.of(actor.person()));
    }
}
