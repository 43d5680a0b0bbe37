package org.homeward.observations.round;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.OxygenFlow;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.TypedSigns;
import org.homeward.clinical.signs.Weight;
import org.homeward.kernel.Ids;
import org.homeward.observations.DeviceFrame;
import org.homeward.observations.Measured;
import org.homeward.observations.Origin;
import org.homeward.observations.OxygenTherapy;
import org.homeward.observations.Sitting;
import org.homeward.observations.WeightAndGlucose;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** A set as it was typed into the form: the form itself with its errors, and the sitting it can be read as. */
public record TypedSitting(Form form) {
    /** Fields of the form that take part in a set; nothing else that arrives is kept. */
    static final List<String> BOXES = List.of(
            "rr",
            "spo2",
            "oxygen",
            "o2_flow",
            "o2_device",
            "sbp",
            "dbp",
            "pulse",
            "acvpu",
            "temp",
            "weight",
            "glucose");

    /** The form with an error on every field that cannot be read. */
    public static TypedSitting of(Form arrived) {
        Form form = arrived;
        for (Map.Entry<Parameter, String> advice : signs(arrived).advice().entrySet()) {
            form = form.refuse(advice.getKey().key(), advice.getValue());
        }
        form = refused(form, "o2_flow", flow(arrived).advice());
        form = refused(form, "weight", Weight.read(form.value("weight")).advice());
        form = refused(form, "glucose", Glucose.read(form.value("glucose")).advice());
        String advice = time(arrived).advice();
        return new TypedSitting(advice == null ? form : form.refuse("time", advice));
    }

    private static Form refused(Form form, String field, @Nullable String advice) {
        return advice == null ? form : form.refuse(field, advice);
    }

    /** The form with a question when it was begun too long ago to be taken now, or comes from paper and does not say when. */
    TypedSitting dated(Instant now) {
        Form asked = Block.of(form)
                .map(block -> block.ask(form, now))
                .orElseGet(() -> FirstTyped.of(form, now).ask(form, now));
        return new TypedSitting(asked);
    }

    /** What was typed and nothing else, see {@link #sitting(Instant, List)}. */
    Sitting sitting(Instant now) {
        return sitting(now, List.of());
    }

    /** What was typed or came from devices, as a sitting at this moment or at the one typed; only for a form without errors. */
    Sitting sitting(Instant now, List<DeviceFrame> frames) {
        return sitting(now, form.value("late_reason"), Origin.ofForm(!time(form).isBlank(), frames));
    }

    /**
     * What was typed on a tablet without a network, saved there at this moment by the server's clock and at that one by the
     * tablet's. It is late because of the network: that is its reason, unless another was given.
     */
    public Sitting sittingWithoutNetwork(Instant recorded, Instant tablets, List<DeviceFrame> frames) {
        String late = form.value("late_reason");
        return sitting(
                recorded,
                late.isEmpty() ? "Recorded at the time on a tablet without a network" : late,
                new Origin(Origin.OFFLINE, !time(form).isBlank(), Map.of("tablet_clock", tablets.toString()), frames));
    }

    private Sitting sitting(Instant taken, String lateReason, Origin origin) {
        return new Sitting(
                id(),
                time(form).orElse(taken),
                signs(form).read(),
                new OxygenTherapy(flowTenths(), blankIsNull(form.value("o2_device"))),
                reasons(),
                checks(),
                blankIsNull(lateReason),
                null,
                origin,
                WeightAndGlucose.read(form.value("weight"), form.value("glucose")));
    }

    UUID id() {
        try {
            return UUID.fromString(form.value("set"));
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }

    private static TypedSigns signs(Form form) {
        return new TypedSigns(
                form.value("rr"),
                form.value("spo2"),
                form.value("oxygen"),
                form.value("sbp"),
                form.value("dbp"),
                form.value("pulse"),
                form.value("acvpu"),
                form.value("temp"));
    }

    private static org.homeward.clinical.signs.Entry<OxygenFlow> flow(Form form) {
        return OxygenFlow.read(form.value("o2_flow"));
    }

    private @Nullable Integer flowTenths() {
        OxygenFlow flow = flow(form).orNull();
        return flow == null ? null : flow.tenths();
    }

    /** Reasons for what is missing; a reason beside a reading that is there is dropped, for the reading is there. */
    private Map<Parameter, MissingReason> reasons() {
        Map<Parameter, MissingReason> reasons = new EnumMap<>(Parameter.class);
        for (Parameter parameter : signs(form).read().missing()) {
            Stream.of(MissingReason.values())
                    .filter(reason -> reason.name().equals(form.value("missing-" + parameter.key())))
                    .forEach(reason -> reasons.put(parameter, reason));
        }
        return reasons;
    }

    private List<Sitting.Checked> checks() {
        return Stream.of(Measure.values())
                .filter(measure -> Measured.isNumber(first(measure)))
                .map(measure -> new Sitting.Checked(measure, first(measure), found(measure)))
                .toList();
    }

    private String first(Measure measure) {
        return form.value("first-" + field(measure));
    }

    /** Each tick says for which number it stands: "rr=31" says nothing of a 60 that is in the box now. */
    private @Nullable String found(Measure measure) {
        String tick = field(measure) + "=";
        return form.values("checked").stream()
                .filter(ticked -> ticked.startsWith(tick))
                .map(ticked -> ticked.substring(tick.length()))
                .findFirst()
                .orElse(null);
    }

    static String field(Measure measure) {
        return measure.code().toLowerCase(Locale.ROOT);
    }

    private static TypedTime time(Form form) {
        return new TypedTime(form.value("day"), form.value("time"));
    }

    private static @Nullable String blankIsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
