package org.homeward.kernel;

import java.util.List;

/** One room's part of the demo: made-up people and homes, loaded in order on the first start. */
public interface DemoChapter {
    /** Chapters are loaded from the lowest: 10 directory, 20 people, 30 residents, 40 observations. */
    int order();

    /** What is loaded, in a few words: "homes and practices". */
    String title();

    boolean isLoaded();

    void load();

    /** Lines that tell how to sign in as the people of this chapter. */
    default List<String> signIns() {
        return List.of();
    }
}
