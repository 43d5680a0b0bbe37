package org.homeward.observations.push;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where Homeward sends a message: the address comes from a browser, so it must not lead into our own network. Https, a name of the
 * internet and port 443 only, and nothing but public addresses behind the name. One push service of one's own may be let through.
 */
@Component
class PushAddresses {
    private static final int HTTPS = 443;

    private final String own;

    PushAddresses(@Value("${homeward.push-service:}") String own) {
        this.own = own.strip();
    }

    /** Whether it looks like the address of a push service; nobody is asked. */
    boolean isFit(String endpoint) {
        URI address = read(endpoint);
        return isOwn(address)
                || "https".equals(address.getScheme())
                        && address.getRawUserInfo() == null
                        && (address.getPort() == -1 || address.getPort() == HTTPS)
                        && isNameOfTheInternet(String.valueOf(address.getHost()).toLowerCase(Locale.ROOT));
    }

    /** Why nothing can be sent there now, if so. The name is looked up each time: what stands behind it may change. */
    Optional<Delivery> hindrance(String endpoint) {
        if (!isFit(endpoint)) {
            return Optional.of(new Delivery.Refused("its address is not one of a push service"));
        }
        URI address = read(endpoint);
        try {
            return isOwn(address)
                            || Arrays.stream(InetAddress.getAllByName(address.getHost()))
                                    .allMatch(PublicAddress::is)
                    ? Optional.empty()
                    : Optional.of(new Delivery.Refused("its address leads into a network that is not public"));
        } catch (UnknownHostException noName) {
            return Optional.of(new Delivery.Later("no way to the internet was found"));
        }
    }

    private boolean isOwn(URI address) {
        return !own.isEmpty() && own.equals(address.getScheme() + "://" + address.getRawAuthority());
    }

    /** A number is no name, and nor is what only a home's own network knows. */
    private static boolean isNameOfTheInternet(String host) {
        return host.matches("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}")
                && !host.endsWith(".local")
                && !host.endsWith(".internal")
                && !host.endsWith(".localhost");
    }

    private static URI read(String endpoint) {
        try {
            return URI.create(endpoint);
        } catch (IllegalArgumentException notAnAddress) {
            return URI.create("");
        }
    }
}
