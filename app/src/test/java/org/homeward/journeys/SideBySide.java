package org.homeward.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/** Two browsers that look at pages side by side, each on a thread of its own, as Playwright asks: whichever is free takes the next page. */
record SideBySide(String home) {
    private static final int BROWSERS = 2;

    /** What is wrong, by what was looked at; a look that fails is a fault of what it looked at, and the others go on. */
    <T> Map<String, List<String>> faults(List<T> all, BiFunction<Window, T, List<String>> look)
            throws InterruptedException, ExecutionException {
        Queue<T> ahead = new ConcurrentLinkedQueue<>(all);
        Map<String, List<String>> faults = new ConcurrentSkipListMap<>();
        try (ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS)) {
            List<Future<?>> both = new ArrayList<>();
            for (int browser = 0; browser < BROWSERS; browser++) {
                both.add(browsers.submit(() -> lookAtAll(ahead, look, faults)));
            }
            for (Future<?> one : both) {
                one.get();
            }
        }
        return faults;
    }

    private <T> void lookAtAll(
            Queue<T> ahead, BiFunction<Window, T, List<String>> look, Map<String, List<String>> faults) {
        try (Window window = new Window(home)) {
            for (T next = ahead.poll(); next != null; next = ahead.poll()) {
                List<String> found = new ArrayList<>(found(window, next, look));
                found.addAll(window.complaints());
                if (!found.isEmpty()) {
                    faults.put(next.toString(), found);
                }
            }
        }
    }

    private static <T> List<String> found(Window window, T next, BiFunction<Window, T, List<String>> look) {
        try {
            return look.apply(window, next);
        } catch (AssertionError | RuntimeException failed) {
            return List.of(String.valueOf(failed));
        }
    }
}
