package org.homeward.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.access.Beginning;
import org.homeward.access.FirstAdministrator;
import org.homeward.kernel.DemoChapter;
import org.springframework.context.ConfigurableApplicationContext;

/** What the first start loads, and the words that tell where Homeward is and who can sign in. */
final class Welcome {
    private final ConfigurableApplicationContext program;
    private final Beginning beginning;

    Welcome(ConfigurableApplicationContext program) {
        this.program = program;
        this.beginning = program.getBean(Beginning.class);
    }

    /** A first start loads what its beginning asks for; so does the one after a first start that was cut short. */
    void load(Stoppable stop) {
        if (beginning.isWhole()) {
            return;
        }
        for (DemoChapter chapter : chapters()) {
            stop.check();
            if ((beginning.isDemo() || !chapter.isOfDemo()) && !chapter.isLoaded()) {
                System.err.println("Loading " + chapter.title() + "...");
                chapter.load();
            }
        }
        beginning.complete();
    }

    /** Said at once, so that whoever waits for the first line finds the rest with it. */
    void print(String administrator) {
        List<String> lines = new ArrayList<>();
        lines.add("Homeward is ready: http://localhost:"
                + program.getEnvironment().getProperty("local.server.port") + "/");
        if (beginning.isDemo()) {
            chapters().forEach(chapter -> lines.addAll(chapter.signIns()));
        }
        program.getBean(FirstAdministrator.class).invitation(administrator).ifPresent(link -> {
            lines.add("No administrator can sign in yet. Open this link to become " + administrator
                    + "; it works once, for 7 days, and the next start makes a new one:");
            lines.add("  " + link);
        });
        System.out.println(String.join(System.lineSeparator(), lines));
    }

    private List<DemoChapter> chapters() {
        return program.getBeansOfType(DemoChapter.class).values().stream()
                .sorted(Comparator.comparingInt(DemoChapter::order))
                .toList();
    }
}
