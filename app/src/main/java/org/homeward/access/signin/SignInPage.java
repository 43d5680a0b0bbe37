package org.homeward.access.signin;

import java.util.List;
import org.homeward.access.signin.provider.ProviderLink;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Who are you? In the demo it also says who lives and works here, and what to try as whom. */
public record SignInPage(Form form, String notice, List<ProviderLink> providers, List<DemoPerson> demo)
        implements FormPage {
    @Override
    public String title() {
        return "Sign in";
    }
}
