package org.homeward.bench.load;

import java.nio.charset.StandardCharsets;

/** The bytes of requests. */
final class Requests {
    private Requests() {}

    static byte[] get(String path, String header) {
        return bytes("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n");
    }

    static byte[] post(String path, String header, String json) {
        return bytes(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + json.length() + "\r\n" + header + "\r\n\r\n" + json);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
