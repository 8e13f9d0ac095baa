import { mergeClasses } from "@fluentui/react-components";
import type { RosterUnit } from "../../../../rubric/rubric";
import { useItemStyles } from "../../shared/itemStyles";
import { useEditorWords } from "../editorContext";
import { useProblem } from "../useProblem";
import { UnitFields } from "./UnitFields";

interface UnitItemProps {
  readonly unit: RosterUnit;
  /** Its index in the roster. */
  readonly at: number;
  readonly isChosen: boolean;
  readonly onChosen: (isChosen: boolean) => void;
}

/** A unit of the roster to press, and its form when it is the chosen one. */
export function UnitItem({ unit, at, isChosen, onChosen }: UnitItemProps) {
  const item = useItemStyles();
  const { units: words, criteria } = useEditorWords();
  const isWrong = useProblem(`units[${String(at)}]`, "within") !== null;
  const facts = [unit.group, unit.invited === true ? words.invited : undefined].filter((fact) => fact !== undefined);
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(item.item, item.link, isWrong ? item.error : item.note)}
        aria-expanded={isChosen}
        onClick={() => onChosen(!isChosen)}
      >
        {[unit.name === "" ? criteria.noName : unit.name, ...facts].join(" · ")}
        {isWrong && ` ⚠ ${criteria.problems}`}
      </button>
      {isChosen && <UnitFields unit={unit} at={at} onRemoved={() => onChosen(false)} />}
    </li>
  );
}
