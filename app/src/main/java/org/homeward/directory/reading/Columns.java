package org.homeward.directory.reading;

import java.util.Map;

/** Where the columns of one file are: our heading to position, and how many columns there are. */
public record Columns(Map<String, Integer> places, int count) {
    public Columns {
        places = Map.copyOf(places);
    }
}
