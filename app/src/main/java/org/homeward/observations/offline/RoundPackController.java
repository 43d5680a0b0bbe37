package org.homeward.observations.offline;

import com.nimbusds.jose.jwk.ECKey;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.observations.Watch;
import org.homeward.observations.Watched;
import org.homeward.ui.Assets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** What a tablet needs to do the round without a network: the grant, our public key, and where the pages and their parts are. */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class RoundPackController {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Grants grants;
    private final OutboxKey key;
    private final GrantToken tokens;
    private final Watch watch;

    RoundPackController(Grants grants, OutboxKey key, GrantToken tokens, Watch watch) {
        this.grants = grants;
        this.key = key;
        this.tokens = tokens;
        this.watch = watch;
    }

    /** {@code shownAt} is where a page is asked for without a network, {@code from} where it comes from now. */
    private record PageOf(String shownAt, String from) {}

    private record Pack(
            String home,
            String person,
            String grant,
            String until,
            String x,
            String y,
            List<PageOf> pages,
            List<String> parts) {}

    @PostMapping(path = "/homes/{home}/round/pack", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String take(@PathVariable HomeId home) {
        Grant grant = grants.issue(home);
        ECKey pair = key.pair();
        return JSON.writeValueAsString(new Pack(
                home.toString(),
                grant.name(),
                tokens.sign(grant),
                grant.until().toString(),
                pair.getX().toString(),
                pair.getY().toString(),
                pages(home),
                Assets.below("observations/", "nhsuk/nhsuk.", "homeward.css", "favicon.svg", "start.js")));
    }

    private List<PageOf> pages(HomeId home) {
        String here = "/homes/" + home + "/round";
        return Stream.concat(
                        Stream.of(new PageOf(here, here + "/offline"), new PageOf(here + "/kept", here + "/kept")),
                        watch.board(home).stream().map(RoundPackController::form))
                .toList();
    }

    private static PageOf form(Watched resident) {
        String here = "/homes/" + resident.home() + "/residents/" + resident.resident() + "/observations";
        return new PageOf(here + "/new", here + "/offline");
    }
}
