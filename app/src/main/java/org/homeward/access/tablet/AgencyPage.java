package org.homeward.access.tablet;

import java.time.Instant;
import java.util.List;
import org.homeward.access.signin.factor.QrPicture;
import org.homeward.access.tablet.AgencyStaff.Came;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.ui.Page;

/** Today's codes for the doors of a home, and the agency staff who came. */
public record AgencyPage(HomeId home, String today, List<Door> doors, List<Row> came) implements Page {
    public AgencyPage {
        doors = List.copyOf(doors);
        came = List.copyOf(came);
    }

    /** Where it hangs, and the code to scan and to type. */
    public record Door(String name, String code, QrPicture picture) {}

    /** Somebody who came, in words; {@code here} while it can be ended. */
    public record Row(String id, String name, String agency, String came, String until, boolean here) {
        private static Row of(Came came, Instant now) {
            boolean here = came.endedAt() == null && now.isBefore(came.until());
            String until = came.endedAt() == null
                    ? London.words(came.until())
                    : London.words(came.endedAt()) + ", ended by " + came.ender();
            return new Row(
                    came.person().toString(),
                    came.name(),
                    came.agency(),
                    London.words(came.at()) + ", " + came.tablet()
                            + (came.unit() == null ? "" : ", for " + came.unit()),
                    until,
                    here);
        }
    }

    static AgencyPage of(HomeId home, List<Door> doors, List<Came> came, Instant now) {
        return new AgencyPage(
                home,
                London.words(London.day(now)),
                doors,
                came.stream().map(one -> Row.of(one, now)).toList());
    }

    @Override
    public String title() {
        return "Agency staff";
    }
}
