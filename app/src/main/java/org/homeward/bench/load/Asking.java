package org.homeward.bench.load;

import java.io.IOException;
import java.util.function.Supplier;

/** Work that sends a request over one connection and expects one status. */
record Asking(Wire wire, Supplier<byte[]> requests, int expected) implements Work {
    @Override
    public void once() throws IOException {
        Wire.Answer answer = wire.exchange(requests.get());
        if (answer.status() != expected) {
            throw new IOException("Status " + answer.status() + " instead of " + expected + ": " + answer.text());
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
