package org.homeward.observations;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.homeward.kernel.HomeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who wants to hear that something changed in a home: boards and lists that update by themselves. */
@Component
public class Changes {
    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    /** Listens until the returned handle is closed. */
    public AutoCloseable listen(Set<HomeId> homes, Consumer<UUID> told) {
        Listener listener = new Listener(Set.copyOf(homes), told);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Every node has a clock of its own, so nobody else need be told. */
    @EventListener
    void on(TimePassed passed) {
        passed.homes().forEach(this::ring);
    }

    void ring(HomeId home) {
        listeners.stream()
                .filter(listener -> listener.homes().contains(home))
                .forEach(listener -> tell(listener, home));
    }

    /** One that fails is told no more, and the others are. */
    private void tell(Listener listener, HomeId home) {
        try {
            listener.told().accept(home.value());
        } catch (RuntimeException broken) {
            listeners.remove(listener);
            LOG.warn("A listener to the changes of home {} failed", home, broken);
        }
    }

    /** For after a time in which nothing could be heard: everybody looks again. */
    void ringAll() {
        listeners.forEach(listener -> listener.homes().forEach(home -> tell(listener, home)));
    }

    int count() {
        return listeners.size();
    }

    private record Listener(Set<HomeId> homes, Consumer<UUID> told) {}
}
