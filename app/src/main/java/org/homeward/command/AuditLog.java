package org.homeward.command;

import picocli.CommandLine.Command;

/** What can be done with the audit log at the command line. */
@Command(
        name = "audit",
        description = "Check the audit log.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "verify",
        subcommands = {AuditVerify.class})
final class AuditLog {}
