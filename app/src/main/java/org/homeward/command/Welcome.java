package org.homeward.command;

import java.util.Comparator;
import java.util.List;
import org.homeward.kernel.DemoChapter;
import org.springframework.context.ConfigurableApplicationContext;

/** The first start's demo, and the words that tell where Homeward is and who can sign in. */
final class Welcome {
    private final ConfigurableApplicationContext program;

    Welcome(ConfigurableApplicationContext program) {
        this.program = program;
    }

    /** Loads each chapter that is not there yet; an empty start leaves out the demo's. */
    void load(boolean demo) {
        for (DemoChapter chapter : chapters()) {
            if ((demo || !chapter.isOfDemo()) && !chapter.isLoaded()) {
                System.err.println("Loading " + chapter.title() + "...");
                chapter.load();
            }
        }
    }

    void print(boolean demo) {
        String port = program.getEnvironment().getProperty("local.server.port");
        System.out.println("Homeward is ready: http://localhost:" + port + "/");
        if (demo) {
            chapters().forEach(chapter -> chapter.signIns().forEach(System.out::println));
        }
    }

    private List<DemoChapter> chapters() {
        return program.getBeansOfType(DemoChapter.class).values().stream()
                .sorted(Comparator.comparingInt(DemoChapter::order))
                .toList();
    }
}
