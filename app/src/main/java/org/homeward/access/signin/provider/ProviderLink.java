package org.homeward.access.signin.provider;

/** A way to sign in at a provider: its name on the button, and where the button leads. */
public record ProviderLink(String name, String href) {}
