package org.homeward.observations;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.kernel.HomeId;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page's stream of "something changed": it carries no resident's data, the page then asks again. */
@Component
public class LiveStream {
    private static final long A_SHIFT = Duration.ofHours(1).toMillis();

    private final Changes changes;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

    LiveStream(Changes changes) {
        this.changes = changes;
    }

    /** The stream of changes in these homes; the browser opens it again by itself when it ends. */
    public SseEmitter open(Set<HomeId> homes) {
        SseEmitter stream = new SseEmitter(A_SHIFT);
        AutoCloseable listening = changes.listen(homes, home -> send(stream, home));
        open.add(stream);
        Runnable end = () -> {
            open.remove(stream);
            close(listening);
        };
        stream.onCompletion(end);
        stream.onTimeout(stream::complete);
        stream.onError(lost -> end.run());
        greet(stream);
        return stream;
    }

    /** A stream never ends by itself, and a stop would wait for it as for a request that is being answered. */
    @EventListener
    void on(ContextClosedEvent stopping) {
        open.forEach(SseEmitter::complete);
    }

    private static void greet(SseEmitter stream) {
        try {
            stream.send(SseEmitter.event().reconnectTime(3000).name("ready").data(""));
        } catch (IOException gone) {
            stream.completeWithError(gone);
        }
    }

    private static void send(SseEmitter stream, UUID home) {
        try {
            stream.send(SseEmitter.event()
                    .name("changed")
                    .id(UUID.randomUUID().toString())
                    .data(home.toString()));
        } catch (IOException | IllegalStateException gone) {
            stream.completeWithError(gone);
        }
    }

    private static void close(AutoCloseable listening) {
        try {
            listening.close();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
