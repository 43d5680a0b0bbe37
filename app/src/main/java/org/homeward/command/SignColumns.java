package org.homeward.command;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.command.Failure.Refused;

/** Where the columns of a set stand in a file, found by their names in any order. */
record SignColumns(Map<String, Integer> places, int width) {
    private static final List<String> NEEDED =
            List.of("rr", "spo2", "scale", "oxygen", "sbp", "pulse", "acvpu", "temp");

    static SignColumns of(List<String> heading) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < heading.size(); place++) {
            String name = heading.get(place).strip().toLowerCase(Locale.ROOT);
            if (places.put(name, place) != null && NEEDED.contains(name)) {
                throw new Refused("The column " + name + " is there twice. Keep one of them and run this again.");
            }
        }
        List<String> absent =
                NEEDED.stream().filter(name -> !places.containsKey(name)).toList();
        if (!absent.isEmpty()) {
            throw new Refused("The first line must name the columns " + String.join(", ", NEEDED)
                    + ", separated by commas. Not found: " + String.join(", ", absent) + ".");
        }
        return new SignColumns(Map.copyOf(places), heading.size());
    }

    String cell(List<String> row, String column) {
        return row.get(places.getOrDefault(column, -1));
    }
}
