package org.homeward.assessments.skin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wound that was found, and the first look at it; the id makes it one however often it is sent. */
record NewWound(UUID id, Where where, @Nullable String origin, NewLook look) {}
