package org.homeward.bench.load;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Pages as a browser asks for them, compressed, by a person who is signed in. */
public record Visits(int port, String cookie) {
    /** The same page again and again. */
    public Work.Opening page(String path) {
        byte[] request = request(path);
        return visitor -> new Asking(new Wire(port), () -> request, 200);
    }

    /** A page of somebody else each time: the address with the id of one of them in its place "{}". */
    public Work.Opening pages(String path, List<UUID> ids) {
        return visitor -> {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(visitor);
            return new Asking(
                    new Wire(port),
                    () -> request(path.replace(
                            "{}", ids.get(random.nextInt(ids.size())).toString())),
                    200);
        };
    }

    private byte[] request(String path) {
        return Requests.get(path, "Accept: text/html\r\nAccept-Encoding: gzip\r\n" + cookie);
    }
}
