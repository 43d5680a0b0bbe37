package org.homeward.observations.concern;

import java.time.Instant;
import java.util.UUID;
import org.homeward.clinical.guide.Noticed;
import org.jspecify.annotations.Nullable;

/** What somebody noticed, before it is saved; the id makes it one report however often it is sent. */
record NewReport(UUID id, Noticed noticed, @Nullable String other, Instant noticedAt) {}
