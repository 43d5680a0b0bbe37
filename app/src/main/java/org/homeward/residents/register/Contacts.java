package org.homeward.residents.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to residents.contact: who to ring about a resident. */
@Component
public class Contacts {
    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<NextOfKin> nextOfKin(HomeId home, ResidentId resident) {
        return jdbc.sql("""
                select name, relationship, telephone from residents.contact
                 where home_id = ? and resident_id = ? and is_next_of_kin
                """)
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> kin(row))
                .optional();
    }

    /** The next of kin of everybody in the home who has one. */
    public Map<ResidentId, NextOfKin> nextOfKin(HomeId home) {
        return jdbc
                .sql("""
                select resident_id, name, relationship, telephone from residents.contact where home_id = ? and is_next_of_kin
                """)
                .param(home.value())
                .query((row, number) -> Map.entry(new ResidentId(row.getObject("resident_id", UUID.class)), kin(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static NextOfKin kin(ResultSet row) throws SQLException {
        return new NextOfKin(row.getString("name"), row.getString("relationship"), row.getString("telephone"));
    }

    /** Everybody to ring about the resident, the next of kin first. */
    List<Contact> of(HomeId home, ResidentId resident) {
        return jdbc.sql("""
                select id, name, relationship, telephone, is_next_of_kin from residents.contact
                 where home_id = ? and resident_id = ? order by is_next_of_kin desc, name, id
                """)
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> new Contact(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("relationship"),
                        row.getString("telephone"),
                        row.getBoolean("is_next_of_kin")))
                .list();
    }

    void add(HomeId home, ResidentId resident, Contact contact) {
        onlyNextOfKin(home, resident, contact);
        jdbc.sql("""
                insert into residents.contact (name, relationship, telephone, is_next_of_kin, home_id, resident_id, id)
                values (?, ?, ?, ?, ?, ?, ?)
                """).params(values(home, resident, contact)).update();
    }

    void change(HomeId home, ResidentId resident, Contact contact) {
        onlyNextOfKin(home, resident, contact);
        jdbc.sql("""
                update residents.contact set name = ?, relationship = ?, telephone = ?, is_next_of_kin = ?
                 where home_id = ? and resident_id = ? and id = ?
                """).params(values(home, resident, contact)).update();
    }

    void remove(HomeId home, ResidentId resident, UUID contact) {
        jdbc.sql("delete from residents.contact where home_id = ? and resident_id = ? and id = ?")
                .param(home.value())
                .param(resident.value())
                .param(contact)
                .update();
    }

    private static List<@Nullable Object> values(HomeId home, ResidentId resident, Contact contact) {
        return Arrays.asList(
                contact.name(),
                contact.relationship(),
                contact.telephone(),
                contact.isNextOfKin(),
                home.value(),
                resident.value(),
                contact.id());
    }

    /** Who was the next of kin before stays somebody to ring. */
    private void onlyNextOfKin(HomeId home, ResidentId resident, Contact contact) {
        if (contact.isNextOfKin()) {
            jdbc.sql("""
                    update residents.contact set is_next_of_kin = false
                     where home_id = ? and resident_id = ? and is_next_of_kin and id <> ?
                    """)
                    .param(home.value())
                    .param(resident.value())
                    .param(contact.id())
                    .update();
        }
    }

    void keep(HomeId home, ResidentId resident, @Nullable NextOfKin kin) {
        if (kin == null) {
            forget(home, resident);
        } else {
            write(home, resident, kin);
        }
    }

    private void write(HomeId home, ResidentId resident, NextOfKin kin) {
        jdbc.sql("""
                insert into residents.contact (home_id, id, resident_id, name, relationship, telephone, is_next_of_kin)
                values (?, ?, ?, ?, ?, ?, true)
                on conflict (home_id, resident_id) where is_next_of_kin do update
                   set name = excluded.name, relationship = excluded.relationship, telephone = excluded.telephone
                """)
                .param(home.value())
                .param(Ids.next())
                .param(resident.value())
                .param(kin.name())
                .param(kin.relationship())
                .param(kin.telephone())
                .update();
    }

    public void forget(HomeId home, ResidentId resident) {
        jdbc.sql("delete from residents.contact where home_id = ? and resident_id = ? and is_next_of_kin")
                .param(home.value())
                .param(resident.value())
                .update();
    }
}
