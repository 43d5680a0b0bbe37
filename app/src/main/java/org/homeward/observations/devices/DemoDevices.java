package org.homeward.observations.devices;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.observations.devices.DeviceDeed.Facts;
import org.homeward.observations.devices.DeviceDeed.Kind;
import org.homeward.observations.devices.DeviceDeeds.NewDeed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The made-up devices of two homes: most are ready, one has a fault, one is lent, and one has to be calibrated. */
@Component
class DemoDevices implements DemoChapter {
    private static final String GRACE = "grace.bell@beechwood.example";
    private static final String SAM = "sam.reed@thelimes.example";

    private final People people;
    private final Devices devices;
    private final Audit audit;
    private final PlatformTransactionManager transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoDevices(
            People people,
            Devices devices,
            Audit audit,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.devices = devices;
        this.audit = audit;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String title() {
        return "the devices of the homes";
    }

    @Override
    public boolean isLoaded() {
        return List.of(GRACE, SAM).stream().map(this::person).noneMatch(this::hasNone);
    }

    private boolean hasNone(Actor manager) {
        return Acting.as(manager, () -> devices.at(home(manager)).isEmpty());
    }

    @Override
    public void load() {
        Actor grace = person(GRACE);
        if (hasNone(grace)) {
            as(grace, () -> beechwood(home(grace)));
        }
        Actor sam = person(SAM);
        if (hasNone(sam)) {
            as(sam, () -> add(home(sam), label("BP-1", DeviceKind.BLOOD_PRESSURE, "Omron", "M7", "20240117", null), 3));
        }
    }

    private void beechwood(HomeId home) {
        add(
                home,
                label("BP-1", DeviceKind.BLOOD_PRESSURE, "A&D", "UA-651BLE", "5210900417", "A&D_UA-651BLE_900417"),
                200);
        add(home, label("OX-1", DeviceKind.OXIMETER, "Nonin", "3230", "502644521", "Nonin3230_502644521"), 320);
        UUID thermometer = add(
                home, label("TH-1", DeviceKind.THERMOMETER, "A&D", "UT-201BLE", "7100331", "A&D_UT201BLE_100331"), 150);
        add(home, label("SC-1", DeviceKind.SCALE, "A&D", "UC-352BLE", "33207715", "A&D_UC-352BLE_207715"), -12);
        UUID meter =
                add(home, label("GL-1", DeviceKind.GLUCOSE, "Contour", "Next One", "6301122", "Contour6301122"), 90);
        add(home, label("HR-1", DeviceKind.HEART_RATE, "Polar", "H10", "9A3C6B28", "Polar H10 9A3C6B28"), 400);
        add(home, label("TAB-1", DeviceKind.TABLET, "Samsung", "Tab A9", "R9XW10A", null), null);
        write(home, thermometer, 2, Kind.CLEANED, Facts.NONE, null);
        write(home, thermometer, 1, Kind.FAULT, Facts.of(Fault.GIVES_NO_READING), "shows only lines after it beeps");
        write(home, meter, 8, Kind.LENT, Facts.until(today().plusDays(6)), "The Limes");
    }

    private UUID add(HomeId home, Label label, @Nullable Integer daysToCalibration) {
        UUID id = Ids.next();
        devices.add(
                home,
                id,
                new Devices.Written(label, daysToCalibration == null ? null : today().plusDays(daysToCalibration)),
                Hand.at(home));
        return id;
    }

    private void write(HomeId home, UUID device, int daysAgo, Kind kind, Facts facts, @Nullable String remark) {
        Clock then = Clock.fixed(clock.instant().minus(Duration.ofDays(daysAgo)), ZoneOffset.UTC);
        new DeviceDeeds(jdbc, audit, then)
                .write(devices.get(home, device), new NewDeed(Ids.next(), kind, facts, remark), Hand.at(home));
    }

    private void as(Actor manager, Runnable work) {
        Acting.as(manager, () -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
            return true;
        });
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private static Label label(
            String tag, DeviceKind kind, String maker, String model, String serial, @Nullable String bluetooth) {
        return new Label(tag, kind, maker, model, serial, bluetooth);
    }

    private Actor person(String email) {
        return people.actor(email)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + email + ": load them first."));
    }

    private static HomeId home(Actor actor) {
        return actor.homes().iterator().next();
    }
}
