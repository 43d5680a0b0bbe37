package org.homeward.observations.devices;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.device_deed: what happened to a device is added and never changed. */
@Component
@Transactional
class DeviceDeeds {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    DeviceDeeds(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is to be written; the id is made with the form, so that the same form sent twice is one deed. */
    record NewDeed(
            UUID id,
            DeviceDeed.Kind kind,
            DeviceDeed.Facts facts,
            @Nullable String remark) {}

    /** Writes it with its audit line; nothing when it is there already, or when the fault or loan has ended before. */
    void write(Device device, NewDeed deed, Signature by) {
        DeviceDeed.Facts facts = deed.facts();
        int written = jdbc.sql("""
                insert into observations.device_deed (home_id, id, device_id, kind, at, by_person, signature, fault, back_by, level, ends)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .param(device.home().value())
                .param(deed.id())
                .param(device.id())
                .param(deed.kind().name())
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.words())
                .param(facts.fault() == null ? null : facts.fault().name())
                .param(facts.backBy())
                .param(facts.level())
                .param(facts.ends())
                .update();
        if (written == 1) {
            remark(device, deed);
            audit.write(Devices.entry(device, Deed.WROTE_ABOUT_DEVICE).saying(line(device, deed, by)));
        }
    }

    private void remark(Device device, NewDeed deed) {
        if (deed.remark() != null) {
            jdbc.sql("insert into observations.device_remark (home_id, id, words) values (?, ?, ?)")
                    .param(device.home().value())
                    .param(deed.id())
                    .param(deed.remark())
                    .update();
        }
    }

    private String line(Device device, NewDeed deed, Signature by) {
        DeviceDeed said = new DeviceDeed(deed.id(), deed.kind(), deed.facts(), clock.instant(), by.words(), null);
        return device.label().tag() + ": " + said.words();
    }
}
