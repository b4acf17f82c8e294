package org.pregap.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the terminal it prints on. */
final class CommandFactory implements IFactory {
    private static final Map<Class<?>, Function<Terminal, Object>> COMMANDS = Map.of(
            NewCommand.class, NewCommand::new,
            SetCommand.class, SetCommand::new,
            InfoCommand.class, InfoCommand::new,
            CheckCommand.class, CheckCommand::new,
            MeasureCommand.class, MeasureCommand::new,
            MatchCommand.class, MatchCommand::new,
            RenderCommand.class, RenderCommand::new,
            VerifyCommand.class, VerifyCommand::new,
            DeskCommand.class, terminal -> new DeskCommand());

    private final Terminal terminal;

    CommandFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Terminal, Object> command = COMMANDS.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.apply(terminal));
    }
}
