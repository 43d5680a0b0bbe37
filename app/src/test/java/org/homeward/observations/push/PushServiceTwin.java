package org.homeward.observations.push;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A push service on this machine with one browser behind it: it checks who sends (RFC 8292), and the browser opens what it gets. */
final class PushServiceTwin implements AutoCloseable {
    private static final Pattern VAPID = Pattern.compile("vapid t=([^,]+), ?k=(\\S+)");
    private static final int UNAUTHORISED = 401;
    private static final int TAKEN = 201;

    /** What the browser read, and what stood around it. */
    record Heard(String text, String path, Headers around, JWTClaimsSet sender) {}

    private final BrowserTwin browser = BrowserTwin.fresh();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final String knownSender;
    private final HttpServer server;

    private PushServiceTwin(HttpServer server, String knownSender) {
        this.server = server;
        this.knownSender = knownSender;
    }

    /** {@code knownSender} is the key with which the browser asked to be told. */
    static PushServiceTwin open(String knownSender) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            PushServiceTwin twin = new PushServiceTwin(server, knownSender);
            server.createContext("/", twin::answer);
            server.start();
            return twin;
        } catch (IOException none) {
            throw new AssertionError(none);
        }
    }

    /** What it answers next, and after that; then it takes everything. */
    void answers(Integer... statuses) {
        answers.addAll(Arrays.asList(statuses));
    }

    List<Heard> heard() {
        return heard;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Subscription subscription(String path) {
        return Subscription.of(url() + path, browser.p256dh(), browser.secret()).orElseThrow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status = UNAUTHORISED;
        try {
            JWTClaimsSet sender = sender(exchange.getRequestHeaders().getFirst("Authorization"));
            Integer next = answers.poll();
            status = next == null ? TAKEN : next;
            heard.add(new Heard(
                    browser.open(body), exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), sender));
        } catch (GeneralSecurityException | JOSEException | ParseException notFromOurSender) {
            status = UNAUTHORISED;
        }
        exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private JWTClaimsSet sender(String authorization) throws GeneralSecurityException, JOSEException, ParseException {
        Matcher vapid = VAPID.matcher(String.valueOf(authorization));
        if (!vapid.matches() || !vapid.group(2).equals(knownSender)) {
            throw new GeneralSecurityException("not the key with which the browser asked");
        }
        SignedJWT token = SignedJWT.parse(vapid.group(1));
        JWTClaimsSet claims = token.getJWTClaimsSet();
        boolean good = token.verify(new ECDSAVerifier(key(vapid.group(2)).toECPublicKey()))
                && claims.getAudience().equals(List.of(url()))
                && claims.getExpirationTime().after(new Date());
        if (!good) {
            throw new GeneralSecurityException("not signed for this push service, or long ago");
        }
        return claims;
    }

    private static ECKey key(String uncompressed) {
        byte[] point = new Base64URL(uncompressed).decode();
        return new ECKey.Builder(
                        Curve.P_256,
                        Base64URL.encode(Arrays.copyOfRange(point, 1, 33)),
                        Base64URL.encode(Arrays.copyOfRange(point, 33, 65)))
                .build();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
