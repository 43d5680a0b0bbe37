package org.homeward.programme.measure;

import java.time.Clock;
import java.util.UUID;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** All measures of a day, and the reports that are frozen. */
@Controller
@Needs(Right.SEE_MEASURES)
@RequestMapping(MeasuresPage.PATH)
class SnapshotController {
    private static final int LONGEST = 100;
    private final MeasureReport report;
    private final Trends trends;
    private final Snapshots snapshots;
    private final Reader reader;
    private final Clock clock;

    SnapshotController(MeasureReport report, Trends trends, Snapshots snapshots, Reader reader, Clock clock) {
        this.report = report;
        this.trends = trends;
        this.snapshots = snapshots;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping
    MeasuresPage all(Form form) {
        Asked asked = Asked.of(form, reader.today());
        return page(asked, asked.form().with(Sent.ID, Sent.blank().value(Sent.ID)));
    }

    @PostMapping("/snapshots")
    @Needs(Right.FREEZE_MEASURES)
    View freeze(Form typed) {
        Asked asked = Asked.of(typed, reader.today());
        Form form = FreeText.check(asked.form().require("name", "Give the frozen report a name."), LONGEST, "name");
        if (form.hasErrors()) {
            return page(asked, form);
        }
        Hand hand = Hand.now();
        Snapshot snapshot = new Snapshot(
                Sent.id(form),
                form.value("name"),
                asked.day(),
                asked.border(),
                reader.icb(),
                clock.instant(),
                hand.words());
        snapshots.freeze(snapshot, report.on(asked.day(), reader.area(asked.border())), hand);
        return new RedirectView(snapshot.path());
    }

    @GetMapping("/snapshots/{snapshot}")
    SnapshotPage show(@PathVariable UUID snapshot) {
        Snapshot frozen = snapshots.get(snapshot);
        return new SnapshotPage(
                frozen,
                snapshots.figures(snapshot).values().stream().toList(),
                report.on(frozen.asAt(), reader.area(frozen)));
    }

    private MeasuresPage page(Asked asked, Form form) {
        Area area = reader.area(asked.border());
        return new MeasuresPage(
                asked,
                report.on(asked.day(), area),
                MeasuresController.besides(trends, asked, area),
                snapshots.list(),
                new MeasuresPage.Freezing(reader.mayFreeze(), reader.today()),
                form);
    }
}
