package org.homeward.programme.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Every measure on a day, in the order of their list; what no room counts yet is in it without a figure. */
@Component
public class MeasureReport {
    private final List<Measured> rooms;
    private final Areas areas;

    MeasureReport(List<Measured> rooms, Areas areas) {
        this.rooms = List.copyOf(rooms);
        this.areas = areas;
    }

    /** The codes of the ICBs whose homes can be counted. */
    public List<String> icbs() {
        return areas.all().stream()
                .map(one -> String.valueOf(one.codes().ods()))
                .toList();
    }

    /** Whether there is an ICB with this code, open or not. */
    public boolean has(String icb) {
        return areas.coded(icb).isPresent();
    }

    /** Of the ICB with this code, within its border of the day. */
    public List<Counted> on(LocalDate day, String icb) {
        Area area = areas.coded(icb)
                .map(one -> areas.of(one.id(), Border.AS_IT_WAS, day))
                .orElse(none -> List.of());
        return on(day, area);
    }

    List<Counted> on(LocalDate day, Area area) {
        Area once = once(area);
        Map<String, Figure> figures = new HashMap<>();
        rooms.forEach(room -> figures.putAll(room.on(day, once)));
        return Definitions.all().stream()
                .map(definition -> new Counted(definition, day, figures.get(definition.id())))
                .toList();
    }

    /** Each day's homes are read once, whoever asks. */
    static Area once(Area area) {
        Map<LocalDate, List<java.util.UUID>> read = new HashMap<>();
        return day -> read.computeIfAbsent(day, area::homes);
    }
}
