package org.homeward.bench;

/** The bench cannot go on; the message says why and what to do next. */
final class BenchFailed extends RuntimeException {
    BenchFailed(String words) {
        super(words);
    }
}
