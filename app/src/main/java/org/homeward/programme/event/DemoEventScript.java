package org.homeward.programme.event;

import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.homeward.programme.office.DemoOffice;

/** What was said, shown and asked on the demo's day; the firms are made up. */
final class DemoEventScript {
    private static final List<String> FIRMS = List.of(
            "Example Care Notes",
            "Example Planner",
            "Example eMAR",
            "Example Night Watch",
            "Example Rota",
            "Example Tablets",
            "Example Wi-Fi");

    private DemoEventScript() {}

    static void programme(DemoEventRows rows) {
        rows.talk(LocalTime.of(9, 30), 30, "Coffee and a look round", "");
        rows.talk(LocalTime.of(10, 0), 30, "Why care records go digital", "NHS Norfolk and Waveney ICB");
        rows.talk(LocalTime.of(10, 30), 30, "What an inspector looks for", "Care Quality Commission");
        rows.talk(LocalTime.of(11, 0), 45, "Two homes tell how it went", "Managers from Norfolk");
        rows.talk(LocalTime.of(11, 45), 30, "The grant, step by step", "NHS Norfolk and Waveney ICB");
        rows.talk(LocalTime.of(13, 0), 120, "Demos at the stands", "Suppliers");
        rows.talk(LocalTime.of(15, 0), 45, "Questions and answers", "The panel");
        FIRMS.forEach(firm -> rows.stand(firm, "A live demo"));
        rows.stand("Digital team", "Help with NHSmail and DSPT");
    }

    static void others(DemoEventRows rows, Random random) {
        FIRMS.forEach(firm -> {
            rows.other(AttendeeType.SUPPLIER, firm, DemoOffice.name(random), "account lead", true);
            rows.other(AttendeeType.SUPPLIER, firm, DemoOffice.name(random) + "-Day", "trainer", random.nextInt(4) > 0);
        });
        rows.other(AttendeeType.SPEAKER, "Care Quality Commission", DemoOffice.name(random), "inspector", true);
        rows.other(AttendeeType.SPEAKER, "Norfolk County Council", DemoOffice.name(random), "quality officer", true);
        rows.other(AttendeeType.SPEAKER, "A care association", DemoOffice.name(random), "chair", true);
        rows.other(AttendeeType.SPEAKER, "NHS England", DemoOffice.name(random), "programme lead", false);
        rows.other(AttendeeType.TEAM, "NHS Norfolk and Waveney ICB", "Beth Hart", "ICB facilitator", true);
        rows.other(AttendeeType.TEAM, "NHS Norfolk and Waveney ICB", "Ravi Nair", "ICB programme manager", true);
        rows.other(AttendeeType.OTHER, "A local paper", DemoOffice.name(random), "reporter", true);
    }

    static void questions(DemoEventRows rows) {
        rows.question("Does the grant pay for tablets?", "It pays half of the first year. Ask us what counts.");
        rows.question("Do we need the DSPT first?", "Yes. You need Standards Met before you apply.");
        rows.question("Can we keep paper while we change?", "Yes, for some weeks. Set an end date at the start.");
        rows.question("What if we do not like the product?", "Look at the contract. Ask for a way out.");
        rows.question("Who moves our old notes across?", "Your supplier. Ask for it in the offer.");
        rows.question("Will the GP see our notes?", null);
        rows.question("What if the Wi-Fi is down?", "The record works offline in most products. Ask to see it.");
        rows.question("Can night staff with little English use it?", null);
    }
}
