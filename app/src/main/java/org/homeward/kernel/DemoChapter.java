package org.homeward.kernel;

import java.util.List;

/** One room's part of what is loaded on the first start: what every installation has, and the demo's made-up people. */
public interface DemoChapter {
    /** Chapters are loaded from the lowest: 10 directory, 20 people, 30 residents, 40 observations. */
    int order();

    /** What is loaded, in a few words: "homes and practices". */
    String title();

    /** Whether it is left out of an empty start; areas and practices are not. */
    default boolean isOfDemo() {
        return true;
    }

    boolean isLoaded();

    void load();

    /** Lines that tell how to sign in as the people of this chapter. */
    default List<String> signIns() {
        return List.of();
    }
}
