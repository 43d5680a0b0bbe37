package org.homeward.observations.push;

import com.zerodeplibs.webpush.httpclient.PreparerBuilder;
import com.zerodeplibs.webpush.httpclient.StandardHttpClientRequestPreparer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The push services of the browsers: sealed for the device (RFC 8291), signed by this installation (RFC 8292), urgent (RFC 8030). */
@Component
class WebPush implements PushServices {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** A device that is off for longer is told nothing: by then the call has another state. */
    private static final int KEEP_MINUTES = 60;

    private static final int MINUTES_SIGNED = 5;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int SERVERS_FAULT = 500;

    private final Vapid vapid;
    private final PushAddresses addresses;
    private final String url;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    WebPush(Vapid vapid, PushAddresses addresses, @Value("${homeward.url}") String url) {
        this.vapid = vapid;
        this.addresses = addresses;
        this.url = url;
    }

    @Override
    public Delivery send(Subscription to, String text) {
        Optional<Delivery> hindrance = addresses.hindrance(to.endpoint());
        return hindrance.orElseGet(() -> sent(sealed(to, text)));
    }

    private HttpRequest sealed(Subscription to, String text) {
        PreparerBuilder<StandardHttpClientRequestPreparer> prepared = StandardHttpClientRequestPreparer.getBuilder()
                .pushSubscription(to.asBrowserGives())
                .vapidJWTExpiresAfter(MINUTES_SIGNED, TimeUnit.MINUTES)
                .pushMessage(text)
                .ttl(KEEP_MINUTES, TimeUnit.MINUTES)
                .urgencyHigh();
        // whom a push service may ask about us: some want it, and it must be an address of the internet
        if (url.startsWith("https:")) {
            prepared.vapidJWTSubject(url);
        }
        return prepared.build(vapid.pair()).toRequestBuilder().timeout(PATIENCE).build();
    }

    /** What the push service says beside its status is not read: it could be endless. */
    private Delivery sent(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return delivery(answer.statusCode());
        } catch (IOException unreachable) {
            return new Delivery.Later("its push service could not be reached");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Delivery.Later("Homeward was stopped meanwhile");
        }
    }

    private static Delivery delivery(int status) {
        if (status / 100 == 2) {
            return new Delivery.Taken();
        }
        if (status == NOT_FOUND || status == GONE) {
            return new Delivery.Gone();
        }
        String why = "its push service said " + status;
        return status == TOO_MANY || status >= SERVERS_FAULT ? new Delivery.Later(why) : new Delivery.Refused(why);
    }
}
