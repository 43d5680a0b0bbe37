package org.homeward.observations.devices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Devices from rows of which each is one deed, newest first. */
final class DeviceRows implements ResultSetExtractor<List<Device>> {
    static final String COLUMNS = """
            d.home_id, d.id as device_id, d.tag, d.kind as device_kind, d.maker, d.model, d.serial, d.bluetooth_name,
            d.calibration_due, d.retired_at, d.retirer, d.retire_reason,
            e.id as deed_id, e.kind, e.at, e.signature, e.fault, e.back_by, e.level, e.ends""";

    static final String IN_ORDER = " order by d.home_id, lower(d.tag), d.id, e.at desc, e.id desc";

    @Override
    public List<Device> extractData(ResultSet row) throws SQLException {
        Map<UUID, Device> found = new LinkedHashMap<>();
        while (row.next()) {
            Device next = device(row);
            found.merge(next.id(), next, DeviceRows::joined);
        }
        return List.copyOf(found.values());
    }

    private static Device joined(Device one, Device next) {
        List<DeviceDeed> deeds = new ArrayList<>(one.story().deeds());
        deeds.addAll(next.story().deeds());
        return new Device(one.id(), one.home(), one.label(), one.calibrationDue(), one.left(), new Story(deeds));
    }

    private static Device device(ResultSet row) throws SQLException {
        return new Device(
                row.getObject("device_id", UUID.class),
                new HomeId(row.getObject("home_id", UUID.class)),
                new Label(
                        row.getString("tag"),
                        DeviceKind.of(row.getString("device_kind")).orElseThrow(),
                        row.getString("maker"),
                        row.getString("model"),
                        row.getString("serial"),
                        row.getString("bluetooth_name")),
                row.getObject("calibration_due", LocalDate.class),
                row.getString("retire_reason") == null
                        ? null
                        : new Device.Left(
                                Leaving.of(row.getString("retire_reason")).orElseThrow(),
                                moment(row, "retired_at"),
                                row.getString("retirer")),
                new Story(row.getObject("deed_id") == null ? List.of() : List.of(deed(row))));
    }

    private static DeviceDeed deed(ResultSet row) throws SQLException {
        return new DeviceDeed(
                row.getObject("deed_id", UUID.class),
                DeviceDeed.Kind.valueOf(row.getString("kind")),
                new DeviceDeed.Facts(
                        fault(row.getString("fault")),
                        row.getObject("back_by", LocalDate.class),
                        row.getObject("level", Integer.class),
                        row.getObject("ends", UUID.class)),
                moment(row, "at"),
                row.getString("signature"),
                row.getString("remark"));
    }

    private static @Nullable Fault fault(@Nullable String name) {
        return name == null ? null : Fault.of(name).orElse(Fault.OTHER);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return Objects.requireNonNull(at).toInstant();
    }
}
