package org.homeward.observations.devices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.device: which devices there are. */
@Component
@Transactional
public class Devices {
    /** What still holds: faults and loans that are open, the last cleaning and the last word on the battery. */
    private static final String NOW = """
              left join observations.device_deed e on e.home_id = d.home_id and e.device_id = d.id
                   and (e.kind in ('FAULT', 'LENT') and not exists (select 1 from observations.device_deed o
                                                                     where o.home_id = e.home_id and o.ends = e.id)
                        or e.kind in ('CLEANED', 'BATTERY') and not exists (
                            select 1 from observations.device_deed n where n.home_id = e.home_id and n.device_id = e.device_id
                               and n.kind = e.kind and (n.at, n.id) > (e.at, e.id)))
            """;

    private static final String REMARKS =
            " left join observations.device_remark r on r.home_id = e.home_id and r.id = e.id ";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Devices(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the manager wrote about a device. */
    record Written(Label label, @Nullable LocalDate calibrationDue) {}

    /** Whether it was written, or the tag is on another device of the home. */
    enum Keeping {
        KEPT,
        TAG_TAKEN
    }

    /** The devices in a home, by their tags. */
    @Transactional(readOnly = true)
    public List<Device> at(HomeId home) {
        return jdbc.sql("select " + DeviceRows.COLUMNS + ", r.words as remark from observations.device d " + NOW
                        + REMARKS + " where d.home_id = ? and d.retired_at is null" + DeviceRows.IN_ORDER)
                .param(home.value())
                .query(new DeviceRows());
    }

    /** The devices of every home within reach, without what anybody wrote in their own words. */
    @Transactional(readOnly = true)
    List<Device> everywhere() {
        return jdbc.sql("select " + DeviceRows.COLUMNS + ", null as remark from observations.device d " + NOW
                        + " where d.retired_at is null" + DeviceRows.IN_ORDER)
                .query(new DeviceRows());
    }

    /** One device with its whole story. */
    @Transactional(readOnly = true)
    Device get(HomeId home, UUID device) {
        return find(home, device).orElseThrow(() -> new NotFound("no such device in this home"));
    }

    private Optional<Device> find(HomeId home, UUID device) {
        List<Device> found = jdbc.sql("select " + DeviceRows.COLUMNS + """
                , r.words as remark from observations.device d
                  left join (select * from observations.device_deed
                              where home_id = ? and device_id = ? order by at desc, id desc limit 500) e on true
                """ + REMARKS
                        + " where d.home_id = ? and d.id = ?" + DeviceRows.IN_ORDER)
                .param(home.value())
                .param(device)
                .param(home.value())
                .param(device)
                .query(new DeviceRows());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** Adds a device once, however often the form is sent. */
    Keeping add(HomeId home, UUID id, Written written, Signature by) {
        if (find(home, id).isPresent()) {
            return Keeping.KEPT;
        }
        Label label = written.label();
        int added = jdbc.sql("""
                insert into observations.device (home_id, id, tag, kind, maker, model, serial, bluetooth_name, calibration_due,
                    added_at, added_by, adder)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .param(home.value())
                .param(id)
                .param(label.tag())
                .param(label.kind().name())
                .param(label.maker())
                .param(label.model())
                .param(label.serial())
                .param(label.bluetoothName())
                .param(written.calibrationDue())
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.words())
                .update();
        return kept(added, Entry.of(home, Deed.ADDED_DEVICE).about(id).saying(label.tag() + ", " + label.words()));
    }

    /** Changes what is written about a device; how it was stands in the audit log. */
    Keeping change(Device before, Written written) {
        Label label = written.label();
        int changed = jdbc.sql("""
                update observations.device d set tag = ?, kind = ?, maker = ?, model = ?, serial = ?, bluetooth_name = ?, calibration_due = ?
                 where home_id = ? and id = ? and retired_at is null
                   and not exists (select 1 from observations.device o where o.home_id = d.home_id and o.id <> d.id
                                      and lower(o.tag) = lower(?) and o.retired_at is null)
                """)
                .param(label.tag())
                .param(label.kind().name())
                .param(label.maker())
                .param(label.model())
                .param(label.serial())
                .param(label.bluetoothName())
                .param(written.calibrationDue())
                .param(before.home().value())
                .param(before.id())
                .param(label.tag())
                .update();
        return kept(changed, entry(before, Deed.CHANGED_DEVICE).saying(new DeviceChange(before, written).words()));
    }

    private Keeping kept(int rows, Entry line) {
        if (rows == 0) {
            return Keeping.TAG_TAKEN;
        }
        audit.write(line);
        return Keeping.KEPT;
    }

    /** Takes a device off the list; its story stays. */
    void retire(Device device, Leaving why, Signature by) {
        int retired = jdbc.sql("""
                update observations.device set retired_at = ?, retired_by = ?, retirer = ?, retire_reason = ?
                 where home_id = ? and id = ? and retired_at is null
                """)
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.words())
                .param(why.name())
                .param(device.home().value())
                .param(device.id())
                .update();
        if (retired == 1) {
            audit.write(
                    entry(device, Deed.CHANGED_DEVICE).saying(device.label().tag() + " left the home: " + why.words()));
        }
    }

    static Entry entry(Device device, Deed deed) {
        return Entry.of(device.home(), deed).about(device.id());
    }
}
