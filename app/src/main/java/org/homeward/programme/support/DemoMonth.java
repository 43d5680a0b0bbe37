package org.homeward.programme.support;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.programme.office.Topic;

/**
 * What one made-up month of the desk holds. The case studies tell of more than 500 sessions on NHSmail and more than 600 on proxy
 * ordering in twelve months, so each month has its twelfth of them; every other session counts for neither.
 */
record DemoMonth(YearMonth month, Random dice) {
    private static final int NHSMAIL_ALONE = 41;
    private static final int PROXY_ALONE = 49;
    private static final int BOTH = 3;
    private static final int OTHERS = 10;
    private static final List<Channel> FOR_NHSMAIL =
            List.of(Channel.PHONE, Channel.PHONE, Channel.PHONE, Channel.EMAIL, Channel.TEAMS, Channel.FACE_TO_FACE);
    private static final List<Channel> FOR_PROXY = List.of(Channel.PHONE, Channel.PHONE, Channel.EMAIL, Channel.VISIT);

    /** A session to be: what it is about and when; whom it is with comes later. */
    record Slot(Instant at, Strand strand, List<Topic> topics, Channel channel, Audience audience, boolean missed) {
        boolean isOnce() {
            return strand == Strand.OTHER || missed;
        }
    }

    /** Sessions of one strand follow each other up. */
    enum Strand {
        NHSMAIL,
        PROXY,
        OTHER
    }

    List<Slot> slots() {
        int more = month.getMonthValue() % 2;
        return Stream.of(
                        spread(NHSMAIL_ALONE + more, this::nhsmail),
                        spread(PROXY_ALONE, this::proxy),
                        spread(BOTH, this::both),
                        spread(OTHERS, this::other),
                        spread(1, at -> missed(at, Topic.NHSMAIL)),
                        spread(1, at -> missed(at, Topic.PROXY)))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Slot::at))
                .toList();
    }

    private Slot nhsmail(Instant at) {
        List<Topic> topics = switch (dice.nextInt(10)) {
            case 0, 1 -> List.of(Topic.NHSMAIL, Topic.MAILBOX);
            case 2 -> List.of(Topic.NHSMAIL, Topic.DSPT);
            default -> List.of(Topic.NHSMAIL);
        };
        Audience audience = dice.nextInt(8) == 0 ? Audience.GP_PRACTICE : Audience.CARE_HOME;
        return new Slot(at, Strand.NHSMAIL, topics, one(FOR_NHSMAIL), audience, false);
    }

    private Slot proxy(Instant at) {
        return new Slot(at, Strand.PROXY, List.of(Topic.PROXY), one(FOR_PROXY), Audience.CARE_HOME, false);
    }

    private Slot both(Instant at) {
        List<Topic> topics = List.of(Topic.NHSMAIL, Topic.PROXY);
        return new Slot(at, Strand.OTHER, topics, Channel.PHONE, Audience.CARE_HOME, false);
    }

    private Slot other(Instant at) {
        Topic topic = one(List.of(
                Topic.DSPT,
                Topic.DSPT,
                Topic.DSPT,
                Topic.ODS,
                Topic.OBS,
                Topic.DSCR,
                Topic.WEEKEND,
                Topic.DEVICE,
                Topic.OTHER));
        return new Slot(at, Strand.OTHER, List.of(topic), one(List.of(Channel.values())), Audience.CARE_HOME, false);
    }

    private Slot missed(Instant at, Topic topic) {
        return new Slot(at, Strand.OTHER, List.of(topic), Channel.TEAMS, Audience.CARE_HOME, true);
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    /** As many as asked, on working days, evenly over the month. */
    private List<Slot> spread(int count, Function<Instant, Slot> make) {
        List<LocalDate> days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalTime time = LocalTime.of(9, 0).plusMinutes(5L * dice.nextInt(92));
            LocalDate day = days.get(i * days.size() / count);
            slots.add(make.apply(day.atTime(time).atZone(London.ZONE).toInstant()));
        }
        return slots;
    }
}
