import { REPORT_PARTS } from "../../reporting/report/reportChoice";
import { indentedList } from "../indentedList";
import type { cliHelp as vi } from "../vi/cliHelp";

export const cliHelp: typeof vi = {
  title: "CQDT – scores, grades and ranks a province's units against its rubric",
  usage: "Usage:",
  options: "Options:",
  more: "Options of a command: cqdt COMMAND --help. The version: cqdt --version.",
  exitCodes: `Exit code: 0 – no error in the sheet (audit: nothing wrong); 1 – some; 2 – a file or the rubric is
unusable (nothing is written for that file; the others are done), or the work was interrupted.
`,
  commands: {
    evaluate: { synopsis: "cqdt evaluate FILE.xlsx|FOLDER… [options]", purpose: "Read, check and score sheets" },
    audit: { synopsis: "cqdt audit FILE.xlsx [options]", purpose: "Hold what the sheets say against their scores" },
    draft: {
      synopsis: "cqdt draft FILE.xlsx [options]",
      purpose: "Draft a rubric from the headings of a table of scores",
    },
    infer: { synopsis: "cqdt infer FILE.xlsx [options]", purpose: "Infer the rules from a published result" },
    copy: {
      synopsis: "cqdt copy FILE.xlsx [options]",
      purpose: "Write a copy for people without CQDT",
    },
    report: { synopsis: "cqdt report FILE.xlsx [options]", purpose: "Make the report: tables, charts, sentences" },
    rubrics: { synopsis: "cqdt rubrics [options]", purpose: "List the rubrics of the library" },
  },
  optionsOf: {
    evaluate: `  --rubric ID|FILE.json   Id of a rubric that the workbook keeps or the library has, or a rubric
                          file: .json, or .xlsx with the sheet “Bộ tiêu chí” (so with the other
                          commands); otherwise the rubric that the workbook remembers for the sheet
  --sheet NAME            The sheet to read; otherwise the first one with a table
  --out FILE.xlsx         Write a filled and highlighted copy; the input file stays as it is.
                          Of several files or folders: the FOLDER of the copies, each of which
                          keeps its relative path
  --mode WAY              How the copy is filled: functions (CQDT functions; a rubric of your own
                          is kept in the copy), formulas (native Excel formulas) or values;
                          default: functions, for a rubric file: formulas
  --summary FILE.xlsx|FILE.csv
                          Write the summary table, a row a file
  --force                 Let --summary and the copies in a folder replace files that are there;
                          input files are never replaced
  --lang vi|en            Language (default: vi)
  --json                  Print the results as JSON`,
    audit: `  --rubric ID|FILE.json   Otherwise the rubric that the workbook remembers, or that fits best
  --sheet NAME            Report on this sheet only; the others still serve for comparison
  --text FILE.txt         Check the statements of a text against the tables as well
  --previous FILE.xlsx    Compare with last year's board in this file; otherwise with the
                          columns of an earlier year that the audited file itself has
  --previous-sheet NAME   The sheet of last year's board (without --previous: in the audited
                          file itself; that sheet is then not audited)
  --previous-rubric ID|FILE.json
                          The rubric of last year's board; otherwise the one that fits best
  --pair "OLD NAME=NEW NAME"
                          The two names are one unit; may be repeated
  --lang vi|en            Language (default: vi)
  --json                  Print the results as JSON`,
    draft: `  --sheet NAME           By default: the first sheet that holds a table of scores
  --out FILE.json|FILE.xlsx
                         Write the draft: as JSON, or as the sheet “Bộ tiêu chí” of a copy of the
                         file, to be edited in Excel
  --lang vi|en           Language (default: vi)
  --json                 Print the results as JSON`,
    infer: `  --rubric ID|FILE.json   The tree of criteria; when absent: of the rubric that the workbook
                          remembers for the sheet, or drafted from the sheet's headings
  --sheet NAME            When absent: the first sheet with totals, tiers or ranks
  --out FILE.json         Write the proposed rubric, with the source and bracket of each number
  --lang vi|en            Language (default: vi)
  --json                  Print the results as JSON`,
    copy: `  --values                Put what they show in the place of CQDT functions
  --formulas              Put Excel's own formulas there; values where Excel has no such formula
                          (one of the two must be given)
  --out FILE.xlsx         The file of the copy (must be given)
  --lang vi|en            Language (default: vi)`,
    report: `  --rubric ID|FILE.json   Id or file of the rubric; otherwise the one that the workbook remembers
  --sheet NAME            Otherwise the sheet in which most of the table is recognised
  --previous FILE.xlsx    Last year's board; otherwise the columns of an earlier year in the file
  --previous-sheet NAME   The sheet of last year's board (without --previous: in the file itself)
  --previous-rubric ID|FILE.json
                          The rubric of last year's board; otherwise the one that fits best
  --pair "OLD NAME=NEW NAME"
                          The two names are one unit; may be repeated
  --earlier FILE.xlsx     The board of a year before that; may be repeated. Counts how many years
                          running a unit has been first or last
  --parts PART,PART…      The parts of the report:
                          ${indentedList(REPORT_PARTS, 75, 26)};
                          otherwise every part there are numbers for
  --draws N, --seed N     How firm the ranking is (part robustness): how many draws (default 1000)
                          and their seed (default 1); the same seed gives the same result
  --docx FILE.docx        Write the report as a Word document
  --letter FILE.json      Details of the Word document (issuingBody, number, place, date,
                          signer…; empty "": left out); if absent: as the file remembers
  --xlsx FILE.xlsx        Write a copy of the file with the report's sheets added
  --mode values|formulas  The report's sheets hold values (default) or Excel formulas
  --units FILE.docx|FILE.xlsx
                          Write a page for each unit to a file of its own: scores, rank, what it
                          lacks, change since last year, strengths and weaknesses
  --unit NAME             Only the page of this unit; may be repeated
  --lang vi|en            Language (default: vi)
  --json                  Print the report as JSON: each number with the cells it rests on`,
    rubrics: `  --lang vi|en            Language (default: vi)
  --json                  Print the list as JSON`,
  },
};
