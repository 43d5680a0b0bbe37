package org.homeward.access;

import java.util.Optional;

/** A room's word on where the thing is that an entry of the audit log is about; the first room that knows it is asked. */
public interface DeedLink {
    /** The path of its page; empty when this room has no page for it. */
    Optional<String> to(Entry entry);
}
