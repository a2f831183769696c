import { setOf } from "./word-list.ts";

/** Common given names, in small letters; without those that are as well the name of a place or a common word. */
const givenNames = setOf(`
  aaron adam ahmed alan alexander alice amanda amy ana andrea andreas andrew angela anja anna anne anthony aoife
  barbara ben bernd brian carla carlos carmen caroline catherine charles christian christina christine christopher
  ciara claire claudia colin conor daniel daniela david deborah denise dennis diana dirk elena elizabeth emily
  emma eric erik eva fatima fiona francesca frank gerard graham hannah hans heidi helen henrik ian imogen ines
  ingrid isabel jacob jakob james jan jane jean jennifer jens jessica johan johannes john jonas jonathan jose
  josef joseph juan julia julie karen karin karl kate katharina katrin kerstin kevin klaus lars laura lena liam
  linda lisa luca lucia luis lukas marco marcus margaret maria marie marina marion marta martha martin martina
  matthew matthias michael michelle mohammed monika nadia natalie niamh nicola nicole nina nora olga oliver oscar
  patricia patrick paul paula pedro peter petra philip pierre pieter rachel ralf rebecca richard robert ruth
  samantha samuel sandra sara sarah sean sebastian simon sofia sophie stefan stephanie stephen steven stuart susan
  susanne sven thomas tim tobias tom ursula uwe victor walter werner william wolfgang yusuf yvonne
`);

/** Whether a name of several words is that of a person: "Pieter Jansen", and not "Jansen Bakeries". */
export function isPersonName(name: string): boolean {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 && givenNames.has(first.toLowerCase()) && rest.every((word) => /^[A-Z]/.test(word));
}
