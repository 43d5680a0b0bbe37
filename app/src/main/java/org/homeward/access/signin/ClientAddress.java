package org.homeward.access.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a sign-in comes from. Of an IPv6 address the first half counts: the other half is one customer's to choose. */
record ClientAddress(String text) {
    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 100;

    /** As the servlet container knows it, which reads the forwarded headers of a proxy it trusts. */
    static ClientAddress of(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details
                ? of(String.valueOf(details.getRemoteAddress()))
                : new ClientAddress("");
    }

    static ClientAddress of(String remote) {
        try {
            InetAddress address = InetAddress.ofLiteral(remote);
            return new ClientAddress(address instanceof Inet6Address six ? network(six) : address.getHostAddress());
        } catch (IllegalArgumentException notAnAddress) {
            return new ClientAddress(remote.substring(0, Math.min(remote.length(), LONGEST)));
        }
    }

    private static String network(Inet6Address six) {
        return HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) + "/64";
    }
}
