package org.pregap.cli;

import java.util.Map;
import java.util.function.Supplier;
import org.pregap.workspace.cache.ResultCache;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the terminal it prints on. */
final class CommandFactory implements IFactory {
    private final Map<Class<?>, Supplier<Object>> commands;

    /** @param cache knows what was measured before */
    CommandFactory(Terminal terminal, ResultCache cache) {
        commands = Map.of(
                NewCommand.class, () -> new NewCommand(terminal),
                SetCommand.class, () -> new SetCommand(terminal),
                InfoCommand.class, () -> new InfoCommand(terminal),
                CheckCommand.class, () -> new CheckCommand(terminal),
                MeasureCommand.class, () -> new MeasureCommand(terminal, cache),
                MatchCommand.class, () -> new MatchCommand(terminal, cache),
                RenderCommand.class, () -> new RenderCommand(terminal),
                VerifyCommand.class, () -> new VerifyCommand(terminal),
                DeskCommand.class, DeskCommand::new);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Supplier<Object> command = commands.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
    }
}
