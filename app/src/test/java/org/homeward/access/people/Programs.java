package org.homeward.access.people;

import java.time.LocalDate;
import org.homeward.access.people.Staff.Post;
import org.homeward.access.signin.token.ApiClients;
import org.homeward.directory.Directory;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.springframework.beans.factory.BeanFactory;

/** Makes accounts of programs for one test, the way a manager does. */
public record Programs(BeanFactory program, Role role, String ods) {
    public ApiClients.Credentials credentials(String name) {
        PersonId account = program.getBean(Newcomers.class).program(name);
        OrganisationId at = new OrganisationId(
                program.getBean(Directory.class).findByOds(ods).orElseThrow().id());
        program.getBean(Staff.class).start(account, new Post(at, role, LocalDate.of(2026, 1, 5)));
        return program.getBean(ApiClients.class).make(account);
    }
}
