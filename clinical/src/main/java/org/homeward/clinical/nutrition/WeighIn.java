package org.homeward.clinical.nutrition;

import java.time.LocalDate;
import org.homeward.clinical.signs.Weight;

/** What somebody weighed on a day. */
public record WeighIn(LocalDate day, Weight weight) {}
