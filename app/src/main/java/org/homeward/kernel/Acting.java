package org.homeward.kernel;

import java.util.Optional;

/** The person on whose behalf this thread works: bound once at the edge, read by row-level security. */
public final class Acting {
    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    private Acting() {}

    /** Does the work as this person; the binding ends with the work. */
    public static <T, X extends Throwable> T as(Actor actor, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, actor).call(work);
    }

    public static Optional<Actor> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
